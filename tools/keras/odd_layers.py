"""The layers of record_odd_layers.py: shapes as [batch, ..., channels], and what differs from Keras's defaults."""


def one(shape, kind, **members):
    """A layer with one input."""
    return [shape], [(kind, members)]


def several(shapes, kind, **members):
    """A layer with several inputs."""
    return shapes, [(kind, members)]


def chain(shape, *calls):
    """Layers one after the other."""
    return [shape], list(calls)


def conv(shape, filters, kernel_size, **members):
    return one(shape, "Conv2D", filters=filters, kernel_size=kernel_size, **members)


def dense(shape, units, **members):
    return one(shape, "Dense", units=units, **members)


def norm(shape, **members):
    return one(shape, "BatchNormalization", **{"momentum": 0.75, **members})


def activated(shape, activation):
    """An activation of values between -7 and 7."""
    return chain(shape, ("Rescaling", {"scale": 7.0}), ("Activation", {"activation": activation}))


CONVOLUTIONS = [
    conv((1, 1, 1, 1), 1, 1),
    conv((3, 1, 1, 5), 8, 1, activation="tanh"),
    conv((1, 7, 11, 17), 13, 1, activation="relu"),
    conv((1, 5, 7, 3), 33, 1, use_bias=False),
    conv((1, 13, 5, 33), 5, 1, strides=2),
    conv((2, 7, 11, 8), 3, 1, strides=3, padding="same", activation="tanh"),
    conv((5, 1, 7, 13), 1, 1, strides=(2, 1), padding="same"),
    conv((3, 9, 1, 1), 17, 1, strides=2),
    conv((1, 1, 1, 3), 5, 3, padding="same", activation="relu"),
    conv((2, 1, 1, 17), 8, 3, padding="same", use_bias=False),
    conv((2, 7, 11, 3), 17, 3, activation="relu"),
    conv((1, 13, 5, 8), 13, 3, padding="same", activation="tanh"),
    conv((1, 3, 7, 33), 5, 3, padding="same", activation="relu"),
    conv((2, 5, 3, 5), 33, 3, padding="same"),
    conv((3, 7, 11, 1), 3, 3, strides=2, padding="same", activation="tanh"),
    conv((2, 13, 5, 5), 8, 3, strides=2, use_bias=False),
    conv((1, 7, 11, 13), 5, 3, strides=3, activation="relu"),
    conv((5, 5, 7, 3), 1, 3, strides=3, padding="same"),
    conv((2, 11, 7, 8), 3, 3, strides=(2, 1), padding="same", activation="relu"),
    conv((1, 13, 5, 17), 3, 3, strides=(2, 1)),
    conv((2, 1, 9, 5), 3, 3, strides=2, padding="same"),
    conv((3, 9, 1, 3), 5, 3, padding="same", activation="tanh"),
    conv((2, 7, 11, 3), 5, 3, dilation_rate=2),
    conv((1, 13, 5, 5), 8, 3, padding="same", dilation_rate=2, activation="relu"),
    conv((1, 7, 9, 13), 3, 3, padding="same", dilation_rate=(1, 2), use_bias=False),
    conv((2, 1, 5, 8), 3, 3, padding="same", dilation_rate=2),
    conv((5, 1, 7, 13), 3, (1, 7)),
    conv((2, 1, 11, 3), 5, (1, 7), padding="same", activation="tanh"),
    conv((1, 7, 11, 5), 8, (1, 7), activation="relu"),
    conv((2, 13, 5, 1), 3, (1, 7), padding="same"),
    conv((1, 7, 13, 8), 3, (1, 7), strides=2, padding="same", use_bias=False),
    conv((3, 1, 13, 3), 17, (1, 7), strides=(1, 3)),
    conv((2, 3, 13, 5), 1, (1, 7), dilation_rate=2),
    conv((1, 13, 1, 17), 5, (7, 1), activation="relu"),
    conv((2, 1, 1, 13), 3, 5, padding="same"),
    conv((1, 7, 11, 3), 8, 5),
    conv((2, 13, 5, 8), 3, 5, padding="same", activation="relu"),
    conv((1, 5, 5, 13), 3, 5),
    conv((2, 11, 7, 5), 8, 5, strides=2, padding="same"),
    conv((1, 13, 7, 1), 5, 5, strides=3),
    conv((3, 7, 5, 3), 5, 5, strides=(2, 1), padding="same", activation="tanh"),
    conv((1, 13, 11, 5), 3, 5, dilation_rate=2),
    conv((1, 3, 7, 8), 1, 5, padding="same", dilation_rate=2, activation="relu"),
    conv((2, 7, 5, 3), 5, 2, padding="same"),
    conv((1, 5, 7, 8), 3, (4, 2), padding="same", activation="relu"),
    conv((1, 11, 13, 5), 3, (2, 3), strides=(3, 2), padding="same", use_bias=False),
]

POOLS = [
    one(shape, kind, pool_size=pool_size, **members)
    for kind in ("MaxPooling2D", "AveragePooling2D")
    for shape, pool_size, members in [
        ((1, 1, 1, 5), 2, {"padding": "same"}),
        ((2, 7, 11, 3), 2, {}),
        ((1, 7, 11, 8), 3, {"strides": 2, "padding": "same"}),
        ((1, 13, 5, 17), 2, {"strides": 1}),
        ((3, 13, 5, 1), 3, {"strides": (2, 1), "padding": "same"}),
        ((1, 7, 11, 13), (2, 3), {"strides": 3}),
        ((2, 1, 9, 5), (1, 3), {"strides": 2, "padding": "same"}),
        ((2, 9, 1, 33), (3, 1), {"strides": 1}),
        ((1, 11, 7, 5), 5, {"strides": 3, "padding": "same"}),
        ((5, 5, 3, 3), 2, {"strides": 3, "padding": "same"}),
        ((1, 7, 13, 8), (3, 2), {"strides": (1, 2)}),
        ((2, 3, 5, 17), (3, 5), {}),
        ((1, 7, 13, 5), 2, {"padding": "same"}),
        ((2, 7, 5, 3), (2, 4), {"strides": (1, 3), "padding": "same"}),
    ]
] + [
    one(shape, kind)
    for kind in ("GlobalMaxPooling2D", "GlobalAveragePooling2D")
    for shape in [(1, 1, 1, 3), (2, 7, 11, 8), (3, 13, 5, 1), (5, 1, 7, 17)]
] + [
    one((2, 5, 7, 3), "GlobalMaxPooling2D", keepdims=True),
    one((3, 7, 1, 17), "GlobalAveragePooling2D", keepdims=True),
]

NORMALIZATIONS = [
    norm((5, 3)),
    norm((3, 17), epsilon=0.01),
    norm((1, 5)),
    norm((2, 7, 11, 3)),
    norm((1, 13, 5, 17), center=False),
    norm((3, 1, 1, 8), scale=False, epsilon=0.01),
    norm((1, 1, 7, 13)),
    norm((5, 5, 1, 33), center=False, scale=False),
    norm((1, 1, 1, 5)),
    norm((3, 11, 3, 1), momentum=0.99),
]

DENSE = [
    dense((1, 1), 1),
    dense((3, 5), 8, activation="relu"),
    dense((2, 17), 33, activation="tanh"),
    dense((5, 33), 13, use_bias=False),
    dense((1, 13), 3, activation="softmax"),
    dense((2, 3, 7, 5), 17, activation="relu"),
]

SHAPES = [
    one((2, 7, 11, 3), "Flatten"),
    one((1, 1, 13, 5), "Flatten"),
    several([(2, 7, 11, 3)] * 2, "Add"),
    several([(3, 1, 5, 17)] * 3, "Add"),
    several([(5, 13)] * 2, "Add"),
    several([(2, 5, 7, 3), (2, 5, 7, 8), (2, 5, 7, 17)], "Concatenate"),
    several([(1, 3, 5, 8), (1, 2, 5, 8)], "Concatenate", axis=1),
    several([(2, 3, 1, 5), (2, 3, 4, 5)], "Concatenate", axis=2),
    several([(3, 5), (3, 13), (3, 1)], "Concatenate"),
]

ACTIVATIONS = [
    activated(shape, activation)
    for shape, activation in [
        ((3, 5), "relu"),
        ((2, 7, 11, 1), "relu6"),
        ((1, 13), "leaky_relu"),
        ((1, 7, 1, 17), "elu"),
        ((5, 3), "selu"),
        ((2, 3, 5, 3), "gelu"),
        ((1, 33), "silu"),
        ((3, 1, 1, 13), "mish"),
        ((2, 17), "sigmoid"),
        ((1, 1, 13, 5), "hard_sigmoid"),
        ((5, 13), "tanh"),
        ((2, 5, 1, 8), "softplus"),
        ((3, 7), "softsign"),
        ((1, 5, 7, 3), "exponential"),
        ((2, 3, 5, 13), "softmax"),
        ((5, 17), "softmax"),
        ((2, 3, 1, 5), "celu"),
        ((3, 13), "hard_silu"),
        ((1, 5, 3, 1), "sparse_sigmoid"),
        ((2, 7), "log_sigmoid"),
        ((1, 3, 5, 3), "hard_tanh"),
        ((3, 5), "tanh_shrink"),
        ((2, 1, 7, 5), "hard_shrink"),
        ((5, 3), "soft_shrink"),
        ((1, 13), "squareplus"),
        ((2, 5, 1, 3), "sparse_plus"),
        ((2, 3, 5, 13), "log_softmax"),
        ((5, 17), "log_softmax"),
    ]
] + [
    one((1, 1), "Activation", activation="softmax"),
    one((3, 7, 1, 3), "Activation", activation="softmax"),
    one((2, 5, 13, 1), "Activation", activation="relu"),
    one((2, 7, 3, 5), "ReLU"),
    one((3, 13), "ReLU", max_value=0.75, negative_slope=0.25, threshold=0.125),
    one((1, 5, 7, 3), "ReLU", max_value=0.5),
    one((2, 3, 1, 17), "LeakyReLU"),
    one((5, 7), "ELU", alpha=0.5),
    one((2, 5, 3, 1), "Softmax", axis=1),
    one((2, 3, 7, 5), "Softmax", axis=(-1, 1)),
    dense((2, 5, 3, 7), 3, activation="log_softmax"),
    conv((2, 5, 3, 3), 5, 3, padding="same", activation="squareplus"),
]

# What engines compute as one, or leave to a neighbour.
TOGETHER = [
    chain(
        (2, 7, 11, 3),
        ("Conv2D", {"filters": 5, "kernel_size": 3, "activation": "relu"}),
        ("MaxPooling2D", {"pool_size": 2}),
    ),
    chain(
        (1, 13, 5, 5),
        ("Conv2D", {"filters": 13, "kernel_size": 3, "padding": "same", "activation": "relu"}),
        ("MaxPooling2D", {"pool_size": 3, "strides": 2, "padding": "same"}),
    ),
    chain((2, 7, 5, 13), ("BatchNormalization", {"momentum": 0.75}), ("Activation", {"activation": "relu"})),
    chain((5, 17), ("BatchNormalization", {"momentum": 0.75}), ("Activation", {"activation": "relu"})),
    chain((2, 5, 7, 3), ("BatchNormalization", {"momentum": 0.75}), ("ReLU", {})),
    chain((2, 5, 7, 3), ("BatchNormalization", {"momentum": 0.75}), ("ReLU", {"negative_slope": 0.25})),
    chain(
        (3, 5, 7, 3),
        ("Conv2D", {"filters": 5, "kernel_size": 3, "strides": 2, "use_bias": False}),
        ("BatchNormalization", {"momentum": 0.75}),
        ("Activation", {"activation": "relu"}),
    ),
    chain((3, 5, 3, 8), ("Flatten", {}), ("Dense", {"units": 5})),
]

CASES = CONVOLUTIONS + POOLS + NORMALIZATIONS + DENSE + SHAPES + ACTIVATIONS + TOGETHER
