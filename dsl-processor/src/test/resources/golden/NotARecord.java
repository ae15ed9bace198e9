// Record itself has no components.
import io.allium.*;

@Network
interface Net {
  @FeaturesOf(Record.class) Tensor bird();
//            ^^^^^^^^^^^^ javac, ecj
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [NotARecord] bird: Record is no record.
  Fix: give a record whose components are the features
  See docs/rules/NotARecord.md
*/
