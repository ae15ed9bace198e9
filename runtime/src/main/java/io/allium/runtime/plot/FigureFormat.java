package io.allium.runtime.plot;

import io.allium.model.problem.Code;
import io.allium.runtime.AlliumException;
import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;

/** The kinds of files that figures are written to. */
enum FigureFormat {
    /** A bitmap. */
    PNG {
        @Override
        void encode(Figure figure, OutputStream out) throws IOException {
            ImageIO.write(figure.toBufferedImage(), "png", out);
        }
    },

    /** Shapes, that stay sharp at any size; text is shapes too, so that it looks the same everywhere. */
    SVG {
        @Override
        void encode(Figure figure, OutputStream out) throws IOException {
            SVGGeneratorContext context = SVGGeneratorContext.createDefault(newDocument());
            context.setImageHandler(new EmbeddedImages());
            SVGGraphics2D g = new SVGGraphics2D(context, true);
            g.setSVGCanvasSize(new Dimension(figure.width(), figure.height()));
            figure.paintOnWhite(g);
            g.stream(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        }
    };

    /** Writes a figure. */
    abstract void encode(Figure figure, OutputStream out) throws IOException;

    /** The kind that a file's ending names. */
    static FigureFormat of(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        for (FigureFormat format : values()) {
            if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new AlliumException(
                Code.CANNOT_WRITE, "Cannot write " + path + ": the file's name must end in .png or .svg.");
    }

    private static Document newDocument() throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IOException("Java has no XML parser", e);
        }
    }
}
