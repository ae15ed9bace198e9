package io.allium.processor.link;

import io.allium.model.NetworkSpec;
import io.allium.processor.report.Finding;
import java.util.List;
import java.util.Optional;

/**
 * A declaration that has been linked as far as it can be.
 *
 * @param network the network: of a sound declaration all of it, else the layers that could be told
 * @param record what the components of the input's record are, if it is one
 * @param findings what is wrong with the declaration; if there is anything, the network is not worth inferring
 * @param isWhole whether every block could be used; if not, something is wrong where that block is declared
 */
public record Linked(NetworkSpec network, Optional<RecordFeatures> record, List<Finding> findings, boolean isWhole) {
    /** Copies. */
    public Linked {
        findings = List.copyOf(findings);
    }
}
