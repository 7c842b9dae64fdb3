package vn.truongchuan.sample;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/** Draws the pictures of the fictional schools: a school yard as a photo, a page as a scan. */
final class SamplePicture {
    private static final int PHOTO_WIDTH = 960;
    private static final int PHOTO_HEIGHT = 640;
    private static final int SCAN_WIDTH = 620;
    private static final int SCAN_HEIGHT = 877;
    private final GlyphPen pen;

    SamplePicture(GlyphPen pen) {
        this.pen = pen;
    }

    /** A JPEG of a school yard with a caption; the lines decide its colours and shapes. */
    byte[] photo(List<String> lines) throws IOException {
        BufferedImage image = new BufferedImage(PHOTO_WIDTH, PHOTO_HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = graphics(image);
        Random random = new Random(lines.hashCode());
        g.setPaint(new GradientPaint(0, 0, new Color(120 + random.nextInt(50), 175, 225), 0, 380, new Color(225, 236, 242)));
        g.fillRect(0, 0, PHOTO_WIDTH, 400);
        g.setColor(new Color(170 + random.nextInt(40), 150, 120));
        g.fillRect(0, 400, PHOTO_WIDTH, 240);
        buildings(g, random);
        trees(g, random);
        g.setColor(new Color(20, 30, 40, 190));
        g.fillRect(0, PHOTO_HEIGHT - 56, PHOTO_WIDTH, 56);
        g.setColor(Color.WHITE);
        pen.draw(g, lines.isEmpty() ? "" : lines.get(0), 24, PHOTO_HEIGHT - 20, 22);
        g.dispose();
        return encode(image, "jpg");
    }

    private static void buildings(Graphics2D g, Random random) {
        int floors = 2 + random.nextInt(2);
        int left = 90 + random.nextInt(80);
        int width = 620 + random.nextInt(140);
        int top = 400 - floors * 92;
        g.setColor(new Color(238, 214 + random.nextInt(20), 160));
        g.fillRect(left, top, width, floors * 92);
        g.setColor(new Color(150, 60 + random.nextInt(30), 45));
        g.fillPolygon(new int[] {left - 20, left + width / 2, left + width + 20}, new int[] {top, top - 60, top}, 3);
        g.setColor(new Color(70, 110, 140));
        for (int floor = 0; floor < floors; floor++) {
            for (int x = left + 24; x + 48 < left + width; x += 76) {
                g.fillRect(x, top + floor * 92 + 26, 48, 40);
            }
        }
    }

    private static void trees(Graphics2D g, Random random) {
        for (int i = 0; i < 6; i++) {
            int x = 30 + random.nextInt(PHOTO_WIDTH - 80);
            int size = 60 + random.nextInt(50);
            g.setColor(new Color(96, 72, 50));
            g.fillRect(x + size / 2 - 6, 430, 12, 60);
            g.setColor(new Color(50 + random.nextInt(30), 120 + random.nextInt(40), 60));
            g.fillOval(x, 430 - size, size, size + 10);
        }
    }

    /** A PNG of a scanned page with the lines on it and a red stamp. */
    byte[] scan(List<String> lines) throws IOException {
        BufferedImage image = new BufferedImage(SCAN_WIDTH, SCAN_HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = graphics(image);
        g.setColor(new Color(250, 249, 245));
        g.fillRect(0, 0, SCAN_WIDTH, SCAN_HEIGHT);
        g.setColor(new Color(40, 40, 48));
        double y = 70;
        for (String line : lines) {
            for (String part : Wrap.lines(line, 62)) {
                pen.draw(g, part, 56, y, 15);
                y += 24;
            }
            y += 6;
        }
        g.setColor(new Color(190, 40, 40, 150));
        g.setStroke(new java.awt.BasicStroke(4));
        g.drawOval(400, SCAN_HEIGHT - 200, 120, 120);
        g.dispose();
        return encode(image, "png");
    }

    private static Graphics2D graphics(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return g;
    }

    private static byte[] encode(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
