package io.allium.runtime.dl4j.layer;

/**
 * The mean of what a window sees.
 *
 * @param seen for each place where the pixels that the window sees begin
 * @param channels how many numbers a pixel has
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
record AveragePool(int[][] seen, int channels) implements Pool {
    @Override
    public void forward(Numbers input, Numbers output) {
        for (int place = 0; place < seen.length; place++) {
            for (int channel = 0; channel < channels; channel++) {
                double sum = 0;
                for (int pixel : seen[place]) {
                    sum += input.get(pixel + channel);
                }
                output.put(place * channels + channel, sum / seen[place].length);
            }
        }
    }

    @Override
    public void backward(Numbers input, Numbers outputGradient, Numbers inputGradient) {
        for (int place = 0; place < seen.length; place++) {
            for (int channel = 0; channel < channels; channel++) {
                double share = outputGradient.get(place * channels + channel) / seen[place].length;
                for (int pixel : seen[place]) {
                    inputGradient.add(pixel + channel, share);
                }
            }
        }
    }
}
