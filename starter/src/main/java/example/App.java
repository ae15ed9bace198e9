package example;

import io.allium.runtime.data.Dataset;
import io.allium.runtime.train.Progress;
import java.util.List;

/** Trains {@link Xor} on all it has to know, and asks it. */
public final class App {
  public static void main(String[] arguments) {
    List<float[]> bits = List.of(new float[] {0, 0}, new float[] {0, 1}, new float[] {1, 0}, new float[] {1, 1});
    List<Xor.Answer> answers = List.of(Xor.Answer.NO, Xor.Answer.YES, Xor.Answer.YES, Xor.Answer.NO);

    XorModel model = XorModel.builder().seed(1).build();
    System.out.println(model.summary());
    model.fit(Dataset.of(bits, answers), Progress.none());

    for (float[] pair : bits) {
      System.out.printf("%.0f xor %.0f: %s%n", pair[0], pair[1], model.predict(pair));
    }
  }
}
