// A class that can be instantiated is no network.
import io.allium.*;

@Network
class Net {
//<^^ javac
//    ^^^ ecj
  @Features(4) Tensor in() { return null; }
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [NotANetwork] Net is a class that can be instantiated; a network is an interface or an abstract class.
  Fix: declare it as: interface Net
  See docs/rules/NotANetwork.md
*/
