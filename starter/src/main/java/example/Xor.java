package example;

import static io.allium.ActivationFunction.SIGMOID;
import static io.allium.ActivationFunction.TANH;

import io.allium.Adam;
import io.allium.Dense;
import io.allium.Features;
import io.allium.Labels;
import io.allium.Network;
import io.allium.Tensor;
import io.allium.Training;

/** Learns "one or the other, but not both". */
@Network(parameters = 33)
@Labels(Xor.Answer.class)
@Training(epochs = 200, batchSize = 4)
@Adam(learningRate = 0.1)
public interface Xor {
  enum Answer { NO, YES }

  @Features(2)                            Tensor bits();
  @Dense(units = 8, activation = TANH)    Tensor hidden();
  @Dense(activation = SIGMOID)            Tensor answer();
}
