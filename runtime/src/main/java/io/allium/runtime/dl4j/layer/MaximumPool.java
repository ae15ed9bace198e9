package io.allium.runtime.dl4j.layer;

/**
 * The largest number that a window sees; its gradient goes to the first of the largest, row by row.
 *
 * @param seen for each place where the pixels that the window sees begin
 * @param channels how many numbers a pixel has
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
record MaximumPool(int[][] seen, int channels) implements Pool {
    @Override
    public void forward(Numbers input, Numbers output) {
        for (int place = 0; place < seen.length; place++) {
            for (int channel = 0; channel < channels; channel++) {
                int largest = indexOfLargest(input, seen[place], channel);
                output.put(place * channels + channel, input.get(largest));
            }
        }
    }

    @Override
    public void backward(Numbers input, Numbers outputGradient, Numbers inputGradient) {
        for (int place = 0; place < seen.length; place++) {
            for (int channel = 0; channel < channels; channel++) {
                inputGradient.add(
                        indexOfLargest(input, seen[place], channel), outputGradient.get(place * channels + channel));
            }
        }
    }

    /**
     * Written so that it needs no jumps: which number is the largest cannot be foreseen. A window of NaNs stays NaN.
     */
    private static int indexOfLargest(Numbers input, int[] pixels, int channel) {
        int index = pixels[0] + channel;
        double largest = input.get(index);
        for (int i = 1; i < pixels.length; i++) {
            double value = input.get(pixels[i] + channel);
            boolean larger = value > largest;
            index = larger ? pixels[i] + channel : index;
            largest = larger ? value : largest;
        }
        return index;
    }
}
