static void winograd_input(const cnn_winograd *p) { (void)p; }
static void winograd_output(const cnn_winograd *p) { (void)p; }
