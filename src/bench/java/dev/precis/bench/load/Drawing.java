package dev.precis.bench.load;

import java.util.List;
import java.util.Locale;

/** Memory over time as SVG. */
final class Drawing {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 300;
    private static final int MARGIN = 50;

    private Drawing() {}

    static String of(List<Double> megabytes, int minutes) {
        double most = Math.ceil(megabytes.stream().mapToDouble(Double::doubleValue).max().orElse(1) / 50) * 50;
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < megabytes.size(); i++) {
            line.append("%.1f,%.1f ".formatted(MARGIN + (double) WIDTH * i / Math.max(1, megabytes.size() - 1),
                    MARGIN + HEIGHT * (1 - megabytes.get(i) / most)));
        }
        return String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
                <title>Resident memory in MB over %d minutes</title>
                <rect width="100%%" height="100%%" fill="white"/>
                <path d="M%d %dv%dh%d" fill="none" stroke="black"/>
                <text x="8" y="%d">%.0f MB</text><text x="8" y="%d">0</text><text x="%d" y="%d">%d min</text>
                <polyline points="%s" fill="none" stroke="#0057b7" stroke-width="1.5"/>
                </svg>
                """, WIDTH + 2 * MARGIN, HEIGHT + 2 * MARGIN, minutes, MARGIN, MARGIN, HEIGHT, WIDTH, MARGIN + 4, most,
                MARGIN + HEIGHT, WIDTH, MARGIN + HEIGHT + 20, minutes, line.toString().strip());
    }
}
