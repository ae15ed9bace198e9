// A budget that does not suffice.
import io.allium.*;

@Network
@Budget(parameters = 500)
//                   ^^^ javac
//      ^^^^^^^^^^ ecj
interface Net {
  @Features(4) Tensor in();
  @Dense(100) Tensor hidden();
  @Dense(2) Tensor out();
}

class App {
  Object model = NetModel.builder().build();
}

/*
error: [OverBudget] Net has 702 parameters, 202 more than its budget of 500.
    hidden   500   Dense
    out      202   Dense
    in all   702
  Fix: make the largest layer smaller, or raise the budget
  See docs/rules/OverBudget.md
*/
