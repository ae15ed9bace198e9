// A type is marked at its keyword, which begins the line, or at its name.
import io.allium.processor.testing.probe.*;

@Probe(trouble = Trouble.ON_ELEMENT)
interface Shelf {}
//<^^^^^^ javac
//        ^^^^^ ecj

/*
error: [OnElement] Asked for.
*/
