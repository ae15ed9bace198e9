package io.allium.benchmarks.compare;

import io.allium.runtime.AlliumException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Allium's side of the comparison: answers each line of standard input with one line. The other sides, in
 * {@code benchmarks/peers}, speak the same:
 *
 * <pre>
 * train-32 4992 5.0     speed 3512.42 loss 0.0213    pictures a second; a work, how many pictures one go takes, seconds
 * train-lstm 128 5.0    missing                      there is no such work on this side
 * pictures 4992         pictures 2774189           a checksum
 * versions              versions Java 17.0.15        one comma between two
 *                       failed why                   the answer to anything that goes wrong
 * </pre>
 */
public final class AlliumSide {
    private final Pictures pictures;
    private final Works works;

    private AlliumSide(Optional<Path> data) {
        pictures = new Pictures(data);
        works = new Works(pictures);
    }

    /**
     * Answers until standard input ends.
     *
     * @param arguments the directory of CIFAR-10, or nothing: then the pictures are seeded noise
     * @throws IOException if standard input cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream answers = System.out;
        // Libraries may print: what is not an answer must not look like one.
        System.setOut(System.err);
        AlliumSide side = new AlliumSide(Arrays.stream(arguments).findFirst().map(Path::of));
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String request;
        while ((request = requests.readLine()) != null) {
            answers.println(side.answer(request.split(" ")));
            answers.flush();
        }
        // Native libraries leave threads that nobody has to wait for.
        System.exit(0);
    }

    private String answer(String[] request) {
        try {
            return switch (request[0]) {
                case "versions" -> "versions Java " + System.getProperty("java.version");
                case "pictures" -> "pictures " + pictures.checksum(Integer.parseInt(request[1]));
                default -> speed(request[0], Integer.parseInt(request[1]), Double.parseDouble(request[2]));
            };
        } catch (AlliumException e) {
            return "failed " + String.valueOf(e.getMessage()).replace('\n', ' ');
        }
    }

    private String speed(String name, int examples, double seconds) {
        return works.named(name)
                .map(work -> work.run(examples, seconds))
                .map(speed -> String.format(Locale.ROOT, "speed %.6g loss %.6g", speed.perSecond(), speed.loss()))
                .orElse("missing");
    }
}
