// A number that must not be negative is.
package shop;

import io.allium.processor.testing.probe.Probe;

@Probe
interface Shelf {
  @Probe(units = -3) int books();
//               ^^ javac
//       ^^^^^ ecj
}

/** Uses what is generated for the shelf, which has to be there although the shelf is broken. */
class Shop {
  static {
    ShelfProbe.use();
  }
}

/*
error: [OutOfRange] books: units is -3.
    It must be 0 or more.
  Fix: units = 3.
*/
