// The value of a one-member annotation is marked on both compilers.
import io.allium.processor.testing.probe.Probe;

interface Shelf {
  int WIDTH = 2;

  @Probe(1 - WIDTH) int books();
//       ^^^^^^^^^ javac, ecj
}

/*
error: [OutOfRange] books: value is -1.
    It must be 0 or more.
  Fix: value = 1.
*/
