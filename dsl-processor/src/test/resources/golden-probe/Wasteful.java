// A warning that has to be asked for.
// options: -Aprobe.warnings=on
import io.allium.processor.testing.probe.*;

interface Shelf {
  @Probe(trouble = Trouble.WARNING) int books();
//                                      ^^^^^ javac
//                                      ^^^^^^^ ecj
}

/*
warning: [Wasteful] Asked for.
*/
