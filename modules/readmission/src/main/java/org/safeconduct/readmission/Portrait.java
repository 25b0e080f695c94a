package org.safeconduct.readmission;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.safeconduct.kernel.Invalid;

/** Draws a picture anew: its pixels, small enough for a form, and nothing that the file says besides. */
final class Portrait {

    /** Pixels on the longer side: 35 by 45 mm at more than 300 to the inch. */
    private static final int LONGEST = 600;

    private Portrait() {}

    /** JPEG of what a JPEG or PNG shows, on white. Invalid at /photograph, {@code photograph-unreadable}. */
    static byte[] of(InputStream picture) {
        try (picture; ImageInputStream in = ImageIO.createImageInputStream(picture)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw unreadable();
            }
            return jpeg(drawn(read(readers.next(), in)));
        } catch (IOException damaged) {
            throw unreadable();
        }
    }

    /** Of a large picture only as many pixels are unpacked as are needed. */
    private static BufferedImage read(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * LONGEST));
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | NullPointerException
                | NegativeArraySizeException | ClassCastException e) {
            throw unreadable(); // what the readers of the platform throw at damaged pictures
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage drawn(BufferedImage picture) {
        double scale = Math.min(1, (double) LONGEST / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.drawImage(picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, Color.WHITE, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] jpeg(BufferedImage drawn) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Invalid unreadable() {
        return Invalid.at(ApplicationField.PHOTOGRAPH.pointer(), "photograph-unreadable");
    }
}
