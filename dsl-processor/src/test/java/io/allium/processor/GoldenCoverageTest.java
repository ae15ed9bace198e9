package io.allium.processor;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.allium.model.problem.Code;
import io.allium.processor.testing.Golden;
import io.allium.processor.testing.Module;
import io.allium.processor.testing.TextFiles;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every problem that the compiler can report is shown by a golden file, and every problem is explained by a page. */
class GoldenCoverageTest {
    /** What no source can cause: problems of data, training and files, and of Allium itself. */
    private static final EnumSet<Code> NOT_FROM_SOURCE = EnumSet.of(
            Code.MISSING_FILE,
            Code.UNREADABLE_FILE,
            Code.TRUNCATED_FILE,
            Code.OVERLONG_FILE,
            Code.BAD_CHECKSUM,
            Code.DOWNLOAD_FAILED,
            Code.UNKNOWN_LABEL,
            Code.MISSING_COLUMN,
            Code.AMBIGUOUS_COLUMN,
            Code.RAGGED_ROW,
            Code.MISSING_CELL,
            Code.BAD_VALUE,
            Code.BAD_ENCODING,
            Code.NOT_FINITE,
            Code.EMPTY_DATASET,
            Code.SIZES_DIFFER,
            Code.BATCH_TOO_LARGE,
            Code.WRONG_INPUT_SHAPE,
            Code.NOT_PROCESSED,
            Code.MISSING_SETTING,
            Code.DIVERGED,
            Code.BLOCK_NOT_COMPILED,
            Code.INTERRUPTED,
            Code.UNKNOWN_METRIC,
            Code.CANNOT_WRITE,
            Code.CORRUPT_MODEL,
            Code.OTHER_VERSION,
            Code.OTHER_NETWORK,
            Code.UNKNOWN_ENGINE,
            Code.ENGINE_UNAVAILABLE,
            Code.OUT_OF_MEMORY,
            Code.ENGINE_DISAGREES,
            Code.INTERNAL);

    @Test
    void theCodesOfGoldenFilesAreThoseThatASourceCanCause() {
        SortedSet<String> golden =
                GoldenTest.GOLDENS.files().stream().map(Golden::code).collect(toCollection(TreeSet::new));

        assertThat(golden).containsExactlyElementsOf(ids(EnumSet.complementOf(NOT_FROM_SOURCE)));
    }

    @Test
    void everyMessageSaysWhatToDo() {
        assertThat(GoldenTest.GOLDENS.files())
                .allSatisfy(golden -> assertThat(TextFiles.read(golden.file())).contains("\n  Fix: "));
    }

    @Test
    void theRulePagesAreThoseOfTheCodes() {
        Path rules = Module.project().resolve("docs/rules");
        SortedSet<String> pages = TextFiles.below(rules).stream()
                .map(page -> TextFiles.simpleName(page).replaceFirst("\\.md$", ""))
                .filter(page -> !page.equals("README"))
                .collect(toCollection(TreeSet::new));

        assertThat(pages).containsExactlyElementsOf(ids(Arrays.asList(Code.values())));
    }

    private static SortedSet<String> ids(Collection<Code> codes) {
        return codes.stream().map(Code::id).collect(toCollection(TreeSet::new));
    }
}
