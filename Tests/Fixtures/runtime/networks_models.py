"""Models of Keras, written by hand, of samples that `keras.applications` does not have.

Each is made from its source, the paper or the code that the sample names, and with the settings
that networks.py lists for it.
"""

from keras import Input, Model, Sequential, config, layers as L, ops


def mnist():
    return Sequential([
        Input((28, 28, 1)),
        L.Conv2D(32, 3, activation="relu"),
        L.Conv2D(64, 3, activation="relu"),
        L.MaxPooling2D(2),
        L.Dropout(0.25),
        L.Flatten(),
        L.Dense(128, activation="relu"),
        L.Dropout(0.5),
        L.Dense(10, activation="softmax"),
    ])


def vgg_like():
    return Sequential([
        Input((28, 28, 1)),
        L.Conv2D(32, 3, activation="relu"),
        L.Conv2D(32, 3, activation="relu"),
        L.MaxPooling2D(2),
        L.Dropout(0.25),
        L.Conv2D(64, 3, activation="relu"),
        L.Conv2D(64, 3, activation="relu"),
        L.MaxPooling2D(2),
        L.Dropout(0.25),
        L.Flatten(),
        L.Dense(256, activation="relu"),
        L.Dropout(0.5),
        L.Dense(10, activation="softmax"),
    ])


def unet(height, width, base, depth=4):
    def double(x, filters):
        for _ in range(2):
            x = L.Conv2D(filters, 3, padding="same", activation="relu")(x)
        return x

    x = image = Input((height, width, 1))
    skips = []
    for i in range(depth):
        skips.append(double(x, base * 2**i))
        x = L.MaxPooling2D()(skips[-1])
    x = double(x, base * 2**depth)
    for i in reversed(range(depth)):
        x = L.Conv2DTranspose(base * 2**i, 2, strides=2)(x)
        x = double(L.Concatenate()([x, skips[i]]), base * 2**i)
    return Model(image, L.Conv2D(2, 1, activation="softmax")(x))


def halved_3d(x):
    """The largest of each eight numbers; TensorFlow's own pool takes no float64."""
    if config.floatx() == "float32":
        return L.MaxPooling3D()(x)
    _, depth, height, width, channels = x.shape
    eighths = (-1, depth // 2, 2, height // 2, 2, width // 2, 2, channels)
    return ops.max(ops.reshape(x, eighths), axis=(2, 4, 6))


def unet_3d(side):
    def double(x, first, second):
        for filters in [first, second]:
            x = L.Conv3D(filters, 3)(x)
            x = L.ReLU()(L.BatchNormalization(center=False, scale=False)(x))
        return x

    x = image = Input((side, side, side, 3))
    skips = []
    for width in [64, 128, 256]:
        skips.append(double(x, width // 2, width))
        x = halved_3d(skips[-1])
    x = double(x, 256, 512)
    for width in [256, 128, 64]:
        skip = skips.pop()
        x = L.Conv3DTranspose(x.shape[-1], 2, strides=2, use_bias=False)(x)
        amount = (skip.shape[1] - x.shape[1]) // 2
        x = double(L.Concatenate()([L.Cropping3D(amount)(skip), x]), width, width)
    return Model(image, L.Conv3D(3, 1, activation="softmax")(x))


def unet_plus_plus(height, width, base):
    def double(x, filters):
        for _ in range(2):
            x = L.Conv2D(filters, 3, padding="same")(x)
            x = L.ReLU()(L.BatchNormalization(epsilon=1e-5)(x))
        return x

    x = image = Input((height, width, 3))
    made = {}
    for i in range(5):
        if i > 0:
            x = L.MaxPooling2D()(x)
        x = made[i, 0] = double(x, base * 2**i)
    for j in range(1, 5):
        for i in range(5 - j):
            below = L.UpSampling2D(interpolation="bilinear")(made[i + 1, j - 1])
            joined = L.Concatenate()([made[i, k] for k in range(j)] + [below])
            made[i, j] = double(joined, base * 2**i)
    return Model(image, [L.Conv2D(1, 1)(made[0, depth]) for depth in range(1, 5)])


def wavenet(length, levels, layers):
    x = sound = Input((length, levels))
    x = L.Conv1D(32, 2, padding="causal", use_bias=False)(x)
    skips = []
    for i in range(layers):
        settings = {"dilation_rate": 2 ** (i % 10), "padding": "causal"}
        passed = L.Multiply()([
            L.Conv1D(32, 2, activation="tanh", **settings)(x),
            L.Conv1D(32, 2, activation="sigmoid", **settings)(x),
        ])
        skips.append(L.Conv1D(512, 1)(passed))
        x = L.Add()([L.Conv1D(32, 1)(passed), x])
    x = L.ReLU()(L.Add()(skips))
    x = L.Conv1D(512, 1, activation="relu")(x)
    return Model(sound, L.Conv1D(levels, 1, activation="softmax")(x))


def siamese():
    tower = Sequential([
        L.Conv2D(64, 10, activation="relu"),
        L.MaxPooling2D(),
        L.Conv2D(128, 7, activation="relu"),
        L.MaxPooling2D(),
        L.Conv2D(128, 4, activation="relu"),
        L.MaxPooling2D(),
        L.Conv2D(256, 4, activation="relu"),
        L.Flatten(),
        L.Dense(4096, activation="sigmoid"),
    ])
    drawings = [Input((105, 105, 1), name=name) for name in ["left", "right"]]
    views = list(drawings)
    for layer in tower.layers:
        views = [layer(view) for view in views]
    distance = ops.abs(L.Subtract()(views))
    return Model(drawings, L.Dense(1, activation="sigmoid")(distance))


def padded_conv(x, filters, size, stride=1, **settings):
    """A convolution as PyTorch pads it, equally far to all sides."""
    if size > 1:
        x = L.ZeroPadding2D(size // 2)(x)
    return L.Conv2D(filters, size, strides=stride, **settings)(x)


def yolo_v3(height, width):
    def unit(x, filters, size, stride=1):
        x = padded_conv(x, filters, size, stride, use_bias=False)
        return L.LeakyReLU(negative_slope=0.1)(L.BatchNormalization(epsilon=1e-5)(x))

    def head(x, width):
        for _ in range(2):
            x = unit(unit(x, width, 1), 2 * width, 3)
        x = unit(x, width, 1)
        return x, L.Conv2D(255, 1)(unit(x, 2 * width, 3))

    def rise(x, width, seen):
        return L.Concatenate()([L.UpSampling2D()(unit(x, width, 1)), seen])

    image = Input((height, width, 3))
    x = unit(image, 32, 3)
    seen = {}
    for scale, count in [(1, 1), (2, 2), (4, 8), (8, 8), (16, 4)]:
        x = unit(x, 64 * scale, 3, 2)
        for _ in range(count):
            x = L.Add()([x, unit(unit(x, 32 * scale, 1), 64 * scale, 3)])
        seen[scale] = x
    x, large = head(x, 512)
    x, medium = head(rise(x, 256, seen[8]), 256)
    _, small = head(rise(x, 128, seen[4]), 128)
    return Model(image, [large, medium, small])


def retina_net(height, width):
    def unit(x, filters, size, stride=1):
        x = padded_conv(x, filters, size, stride, use_bias=False)
        return L.BatchNormalization(epsilon=1e-5)(x)

    def stage(x, width, count, stride=1):
        for i in range(count):
            step = stride if i == 0 else 1
            path = L.ReLU()(unit(x, width, 1))
            path = L.ReLU()(unit(path, width, 3, step))
            path = unit(path, 4 * width, 1)
            if i == 0:
                x = unit(x, 4 * width, 1, step)
            x = L.ReLU()(L.Add()([path, x]))
        return x

    def tell(numbers):
        settings = {"padding": "same", "activation": "relu"}
        shared = [L.Conv2D(256, 3, **settings) for _ in range(4)]
        shared += [L.Conv2D(9 * numbers, 3, padding="same"), L.Reshape((-1, numbers))]
        results = []
        for level in levels:
            for layer in shared:
                level = layer(level)
            results.append(level)
        return L.Concatenate(axis=1)(results)

    image = Input((height, width, 3))
    x = L.ReLU()(unit(image, 64, 7, 2))
    x = L.MaxPooling2D(3, strides=2)(L.ZeroPadding2D(1)(x))  # Nothing is below 0 there.
    x = stage(x, 64, 3)
    c3 = stage(x, 128, 4, 2)
    c4 = stage(c3, 256, 6, 2)
    x = L.Conv2D(256, 1)(stage(c4, 512, 3, 2))
    p5 = padded_conv(x, 256, 3)
    x = L.Add()([L.Conv2D(256, 1)(c4), L.UpSampling2D()(x)])
    p4 = padded_conv(x, 256, 3)
    x = L.Add()([L.Conv2D(256, 1)(c3), L.UpSampling2D()(x)])
    p3 = padded_conv(x, 256, 3)
    p6 = padded_conv(p5, 256, 3, 2)
    p7 = padded_conv(L.ReLU()(p6), 256, 3, 2)
    levels = [p3, p4, p5, p6, p7]
    return Model(image, [tell(91), tell(4)])
