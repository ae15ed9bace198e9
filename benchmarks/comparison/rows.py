"""What is compared."""

from dataclasses import dataclass

PEERS = ("pytorch", "keras")
NAMES = {"allium": "Allium", "pytorch": "PyTorch", "keras": "Keras", "stock": "stock DL4J"}

# Whole batches of 8, 32 and 128, out of 5,000: a last batch of another size makes compiled networks compile again.
PICTURES = 4_992


@dataclass(frozen=True)
class Row:
    """One thing that is done by all sides.

    name: for the command line; title, unit: for people; meaning: the whole truth, for the document; batch: pictures a
    step; work: what a side is asked for; alliums_work: what Allium is, if that is something else; alone: no peer has it;
    stock: whether DL4J's own layers are measured too; lower_is_better: whether fewer of the unit are.
    """

    name: str
    title: str
    unit: str
    meaning: str
    batch: int = 32
    work: str = ""
    alliums_work: str = ""
    alone: bool = False
    stock: bool = False
    lower_is_better: bool = False

    def asked_of(self, side):
        """What a side is asked for."""
        return self.alliums_work if side == "allium" and self.alliums_work else self.work or self.name

    def text(self, value):
        """A value for people: three figures or all whole ones."""
        return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"

    def value(self, per_second):
        """A speed in the unit of this row."""
        return 1000 / per_second if self.unit == "ms" else per_second

    def ahead(self, value, best):
        """How many times as good a value is as another."""
        return best / value if self.lower_is_better else value / best

    def better(self, values):
        """The best of some values."""
        return min(values) if self.lower_is_better else max(values)


TRAIN = Row(
    "train-32", "training, batch 32", "pictures/s",
    "The workshop's network of 36,138 parameters (three convolutions, two of them pooled, and a hidden layer) is"
    " trained by `fit` of the generated model: it shuffles, scales bytes to 0–1, tells loss and accuracy, and shows"
    " its progress. PyTorch runs the usual loop, channels last, with its fused Adam; Keras its `fit` with a `tf.data`"
    " pipeline, which was faster than arrays, and a line an epoch. Both shuffle and scale the same bytes, and tell loss"
    " and accuracy.",
    stock=True)
COMPILED = Row(
    "train-32-compiled", "the same, peers compiled", "pictures/s",
    "The same against PyTorch's `torch.compile` and Keras's `jit_compile=True`. Compilation is not counted; it takes up"
    " to a minute.",
    alliums_work="train-32")
STEP = Row(
    "step-32", "bare steps, batch 32", "pictures/s",
    "Allium's own steps on one batch that is used again, without `fit` around them.", alone=True)
START = Row(
    "start", "start to first step", "s",
    "From the start of a process to the end of its first training step, batch 32: imports, native libraries, building"
    " the network.", work="train-32", lower_is_better=True)
MEMORY = Row(
    "memory", "peak memory, training", "MB",
    "The most memory that this process held (resident set) in a few seconds of training.",
    work="train-32", lower_is_better=True)
FRESH = (START, MEMORY)

ROWS = (
    TRAIN,
    COMPILED,
    Row("train-128", "training, batch 128", "pictures/s", "As above, 128 pictures a step.", batch=128, stock=True),
    Row("train-8", "training, batch 8", "pictures/s", "As above, 8 pictures a step.", batch=8, stock=True),
    Row(
        "train-batch-norm", "with batch normalisation", "pictures/s",
        "The same network with a batch normalisation between each convolution and its ReLU, trained at batch 32.",
        stock=True),
    Row(
        "train-vgg", "VGG-like", "pictures/s",
        "Two 3×3 convolutions of 64 filters, pooled, two of 128, pooled, and a linear classifier: 342,090 parameters,"
        " trained at batch 32.",
        stock=True),
    Row(
        "train-lstm", "LSTM(64)", "sequences/s",
        "An LSTM of 64 units over 100 steps of 32 numbers, and a linear classifier, trained at batch 32. Allium's side"
        " is its LSTM layer in a graph of DL4J, on one batch that is used again; the peers shuffle.",
        stock=True),
    Row(
        "predict-32", "prediction, batch 32", "pictures/s",
        "Probabilities of many pictures with the workshop's network, 32 at a time: Allium's and Keras's `predict`,"
        " PyTorch's module in `inference_mode`."),
    Row(
        "predict-1", "one picture", "ms",
        "The time for the probabilities of one picture: Allium's `predict`, PyTorch's module in `inference_mode`,"
        " a call of Keras's model (its `predict` is slower).",
        batch=1, lower_is_better=True),
    STEP,
    START,
    MEMORY,
)

# torch.compile alone would take a third of the time.
QUICK = tuple(row for row in ROWS if row != COMPILED)
