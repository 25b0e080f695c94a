package org.safeconduct.casefile;

import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.safeconduct.kernel.Invalid;

/** A picture is measured from its header, before anybody unpacks it. */
final class Picture {

    static final int MOST_MEGAPIXELS = 60;
    private static final int LONGEST_SIDE = 30_000;
    private static final int MOST_PAGES = 200;

    private Picture() {}

    static void check(Pieces content) throws IOException {
        try (ImageInputStream stream = content.jumping()) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw Inspection.broken();
            }
            measure(readers.next(), stream);
        }
    }

    private static void measure(ImageReader reader, ImageInputStream stream) throws IOException {
        try {
            reader.setInput(stream);
            int page = 0;
            do {
                fits(reader.getWidth(page), reader.getHeight(page));
            } while (++page < MOST_PAGES && hasPage(reader, page));
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException | NullPointerException
                | IndexOutOfBoundsException | NegativeArraySizeException | ClassCastException e) {
            throw Inspection.broken(); // what the readers of the platform throw at damaged headers
        } finally {
            reader.dispose();
        }
    }

    private static boolean hasPage(ImageReader reader, int page) throws IOException {
        try {
            return reader.getFormatName().equalsIgnoreCase("tif") && reader.getWidth(page) > 0;
        } catch (IndexOutOfBoundsException e) {
            return false;
        }
    }

    private static void fits(int width, int height) {
        boolean fits = width > 0 && height > 0 && Math.max(width, height) <= LONGEST_SIDE
                && (long) width * height <= MOST_MEGAPIXELS * 1_000_000L;
        if (!fits) {
            throw Invalid.at(Intake.CONTENT, "image-too-large", MOST_MEGAPIXELS);
        }
    }
}
