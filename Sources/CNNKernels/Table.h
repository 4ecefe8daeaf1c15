// The table of one set of instructions.

const cnn_kernels CNN_KERNELS = {
    .lanes = LANES,
    .panel = PANEL,
    .tile = ROWS,
    .multiply = multiply,
    .depthwise = depthwise,
    .maximum = maximum,
    .mean = mean,
    .affine = affine,
    .winograd_input = winograd_input,
    .winograd_output = winograd_output,
};
