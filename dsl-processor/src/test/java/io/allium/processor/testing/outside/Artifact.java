package io.allium.processor.testing.outside;

import io.allium.processor.testing.Module;
import java.nio.file.Path;
import org.w3c.dom.Node;

/**
 * What a module of this build packages.
 *
 * @param groupId as in its POM
 * @param artifactId as in its POM
 * @param version the one that all modules share
 * @param pom the module's POM
 * @param jar exists after {@code mvn package}
 */
record Artifact(String groupId, String artifactId, String version, Path pom, Path jar) {

    /** The artifact of the module in a folder of the project, for example {@code dsl-model}. */
    static Artifact of(String folder) {
        Path directory = Module.project().resolve(folder);
        Path pom = directory.resolve("pom.xml");
        Node xml = Xml.read(pom);
        String artifactId = Xml.text(xml, "/project/artifactId");
        String version = Xml.text(xml, "/project/parent/version");
        Path jar = directory.resolve("target").resolve(artifactId + "-" + version + ".jar");
        return new Artifact(Xml.text(xml, "/project/parent/groupId"), artifactId, version, pom, jar);
    }
}
