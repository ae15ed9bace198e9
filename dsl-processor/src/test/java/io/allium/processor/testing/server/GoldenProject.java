package io.allium.processor.testing.server;

import io.allium.processor.testing.Compiler;
import io.allium.processor.testing.Golden;
import io.allium.processor.testing.Goldens;
import io.allium.processor.testing.Mark;
import io.allium.processor.testing.outside.OutsideApp;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A Maven project that has golden files among its sources, each in a package of its own.
 *
 * @param directory the project
 * @param marks the golden files, and what Eclipse's batch compiler marks in them
 */
record GoldenProject(Path directory, Map<Path, Mark> marks) {

    /** Projects with all golden files: one for each set of compiler options that the files ask for. */
    static List<GoldenProject> of(Goldens goldens) {
        return goldens.files().stream().collect(Collectors.groupingBy(Golden::options)).entrySet().stream()
                .map(group -> of(goldens, group.getValue(), OutsideApp.starter(group.getKey())))
                .toList();
    }

    private static GoldenProject of(Goldens goldens, List<Golden> files, OutsideApp app) {
        Map<Path, Mark> marks = new TreeMap<>();
        for (Golden golden : files) {
            String packageName = "golden." + golden.stem().toLowerCase(Locale.ROOT);
            String typeName = packageName + "." + golden.stem();
            String source = golden.sourceIn(packageName);
            app.source(typeName, source);
            marks.put(
                    app.file(typeName),
                    goldens.compile(golden, Compiler.ECJ, typeName, source)
                            .compile()
                            .onlyMark());
        }
        return new GoldenProject(app.directory(), marks);
    }
}
