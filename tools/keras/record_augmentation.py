"""What the augmentation layers make of pictures, for fixed parameters instead of random ones."""

import keras
import numpy as np
from keras import layers
from recording import Recording, wave

PICTURES = wave((2, 5, 7, 2), 0.4)
FILLS = ("reflect", "wrap", "constant", "nearest")
INTERPOLATIONS = ("nearest", "bilinear")


def column(values):
    return np.array(values, dtype="float32").reshape(-1, 1)


def per_picture(values, dtype="float64"):
    return np.array(values, dtype=dtype).reshape(-1, 1, 1, 1)


def warped(layer, transformation):
    return layer.transform_images(PICTURES, transformation, training=True)


def record_warps(recording):
    for fill in FILLS:
        for interpolation in INTERPOLATIONS:
            options = {"fill_mode": fill, "interpolation": interpolation, "fill_value": 0.5}
            name = f"{fill}/{interpolation}"
            layer = layers.RandomTranslation(1.0, 1.0, **options)
            moves = np.array([[2.3, -1.6], [-6.7, 4.9]], dtype="float32")
            recording.add(f"translation/{name}", warped(layer, {"translations": moves}))
            layer = layers.RandomRotation(1.0, **options)
            matrix = layer._compute_affine_matrix(
                center_x=0.5,
                center_y=0.5,
                angle=np.array([31.0, -117.0], dtype="float32"),
                translate_x=np.zeros(2, "float32"),
                translate_y=np.zeros(2, "float32"),
                scale=np.ones(2, "float32"),
                shear_x=np.zeros(2, "float32"),
                shear_y=np.zeros(2, "float32"),
                height=5,
                width=7,
            )
            recording.add(f"rotation/{name}", warped(layer, {"rotation_matrix": matrix}))
            layer = layers.RandomZoom(1.0, 1.0, **options)
            zooms = {"height_zoom": column([1.7, 0.6]), "width_zoom": column([0.8, 1.9])}
            recording.add(f"zoom/{name}", warped(layer, zooms))


def record_flips(recording):
    for mode in ("horizontal", "vertical", "horizontal_and_vertical"):
        flips = {"flips": per_picture([True, False], bool)}
        recording.add(f"flip/{mode}", warped(layers.RandomFlip(mode), flips))


def record_colours(recording):
    contrast = layers.RandomContrast(0.5, value_range=(-0.8, 0.9))
    recording.add("contrast", warped(contrast, {"contrast_factor": per_picture([0.6, 1.4])}))
    brightness = layers.RandomBrightness(0.5, value_range=(-0.8, 0.9))
    recording.add("brightness", warped(brightness, {"rgb_delta": per_picture([0.3, -0.5])}))
    for name, layer in (
        ("one", layers.RandomContrast(0.2)),
        ("two", layers.RandomContrast((0.5, 0.2))),
    ):
        recording.add(f"contrast/bounds/{name}", [1 - layer.factor[0], 1 + layer.factor[1]])
    recording.add("brightness/bounds", layers.RandomBrightness(-0.3).factor)
    recording.add("rotation/bounds", layers.RandomRotation((0.4, -0.1)).factor)


def record_crops(recording):
    recording.add("crop", warped(layers.RandomCrop(3, 4), (2, 1)))
    # At inference RandomCrop of Keras 3.15 leaves pictures as they are. This is what its documentation says.
    for height, width in ((3, 4), (2, 6), (4, 2), (5, 7)):
        rows = max(1, min(5, int(7 * height / width)))
        columns = max(1, min(7, int(5 * width / height)))
        top, left = (5 - rows) // 2, (7 - columns) // 2
        middle = PICTURES[:, top : top + rows, left : left + columns]
        recording.add(f"middle/{height}x{width}", keras.ops.image.resize(middle, (height, width)))


def record(directory):
    with Recording(directory / "augmentation.csv") as recording:
        record_warps(recording)
        record_flips(recording)
        record_colours(recording)
        record_crops(recording)
