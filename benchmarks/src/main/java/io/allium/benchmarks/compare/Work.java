package io.allium.benchmarks.compare;

/** Something that every side does, and whose speed is compared. */
interface Work {
    /**
     * Does it again and again until the time is over.
     *
     * @param examples how many pictures one go takes
     * @param seconds how long; the go that is under way then is finished
     */
    Speed run(int examples, double seconds);

    /** One go over pictures; tells the loss, or NaN where there is none. */
    interface Go {
        /** Does it once. */
        double once();
    }

    /** Times goes of so many pictures each. */
    static Speed timed(int examples, double seconds, Go go) {
        long start = System.nanoTime();
        long done = 0;
        while (true) {
            double loss = go.once();
            done += examples;
            double elapsed = (System.nanoTime() - start) / 1e9;
            if (elapsed >= seconds) {
                return new Speed(done / elapsed, loss);
            }
        }
    }
}
