package io.allium.runtime.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import io.allium.runtime.data.Picture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class FigureTest {
    private static final Figure FIGURE =
            PictureGrid.of(List.of(Picture.of(1, 2, 1, new byte[] {0, (byte) 255})), List.of("two <pixels> & more"));

    @TempDir
    private Path directory;

    @Test
    void writesABitmapOfTwoPixelsAUnit() throws IOException {
        Path file = directory.resolve("new/figure.png");

        assertThat(FIGURE.write(file)).isSameAs(file);

        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(2 * FIGURE.width());
        assertThat(image.getHeight()).isEqualTo(2 * FIGURE.height());
    }

    @Test
    void writesSvgOfTheSameSizeWithThePictureInIt() throws Exception {
        Path file = FIGURE.write(directory.resolve("figure.SVG"));

        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        parser.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        Element root = parser.parse(file.toFile()).getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(root.getAttribute("width")).isEqualTo("" + FIGURE.width());
        assertThat(root.getAttribute("height")).isEqualTo("" + FIGURE.height());
        assertThat(root.getElementsByTagName("image").getLength()).isEqualTo(1);
        assertThat(Files.readString(file)).contains("data:image/png;base64,");
    }

    @Test
    void givesTheSameBytesAgain() throws IOException {
        for (String name : List.of("figure.png", "figure.svg")) {
            byte[] once = Files.readAllBytes(FIGURE.write(directory.resolve(name)));
            assertThat(FIGURE.write(directory.resolve(name))).hasBinaryContent(once);
        }
    }

    @Test
    void refusesOtherEndings() {
        assertThatThrownBy(() -> FIGURE.write(Path.of("figure.jpg")))
                .isInstanceOfSatisfying(
                        AlliumException.class, e -> assertThat(e.code()).isEqualTo(Code.CANNOT_WRITE))
                .hasMessage("[CannotWrite] Cannot write figure.jpg: the file's name must end in .png or .svg.");
    }

    @Test
    void tellsWhyItCannotWrite() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertThatThrownBy(() -> FIGURE.write(file.resolve("figure.png")))
                .hasMessageStartingWith("[CannotWrite] Cannot write " + file.resolve("figure.png"));
    }
}
