package io.allium.runtime.plot;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.batik.svggen.DefaultImageHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.w3c.dom.Element;

/** Puts pictures into an SVG file as PNG, without the codecs that Batik would need. */
final class EmbeddedImages extends DefaultImageHandler {
    @Override
    protected void handleHREF(Image image, Element element, SVGGeneratorContext context)
            throws SVGGraphics2DIOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write((BufferedImage) image, "png", png);
        } catch (IOException e) {
            throw new SVGGraphics2DIOException(e);
        }
        element.setAttributeNS(
                XLINK_NAMESPACE_URI,
                XLINK_HREF_QNAME,
                "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray()));
    }
}
