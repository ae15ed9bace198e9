package io.allium.processor.testing.outside;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The POM of an application, as the user guide prescribes it.
 *
 * @param artifactId its name
 * @param dependencies what the sources see
 * @param processor what is declared as the processor
 * @param options options for the compiler
 */
record AppPom(String artifactId, List<Artifact> dependencies, Artifact processor, List<String> options) {
    String text() {
        return """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>app</groupId>
                  <artifactId>%s</artifactId>
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
                          <compilerArgs>%s</compilerArgs>
                        </configuration>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(
                        artifactId,
                        elements("dependency", dependencies.stream().map(AppPom::coordinates)),
                        elements("path", Stream.of(coordinates(processor))),
                        elements("arg", options.stream()));
    }

    private static String elements(String name, Stream<String> contents) {
        return contents.map(content -> "<%s>%s</%s>".formatted(name, content, name))
                .collect(Collectors.joining());
    }

    private static String coordinates(Artifact artifact) {
        return "<groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>"
                .formatted(artifact.groupId(), artifact.artifactId(), artifact.version());
    }
}
