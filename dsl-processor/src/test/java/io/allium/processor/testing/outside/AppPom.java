package io.allium.processor.testing.outside;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The POM of an application, as the user guide prescribes it.
 *
 * @param dependencies what the sources see
 * @param processor what is declared as the processor
 */
record AppPom(List<Artifact> dependencies, Artifact processor) {
    String text() {
        return """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>app</groupId>
                  <artifactId>app</artifactId>
                  <version>1</version>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <dependencies>%s</dependencies>
                  <build>
                    <plugins>
                      <plugin>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <version>3.14.1</version>
                        <configuration>
                          <annotationProcessorPaths>%s</annotationProcessorPaths>
                        </configuration>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(
                        dependencies.stream()
                                .map(artifact -> "<dependency>" + coordinates(artifact) + "</dependency>")
                                .collect(Collectors.joining()),
                        "<path>" + coordinates(processor) + "</path>");
    }

    private static String coordinates(Artifact artifact) {
        return "<groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>"
                .formatted(artifact.groupId(), artifact.artifactId(), artifact.version());
    }
}
