package dev.precis.cli;

import dev.precis.cli.io.Streams;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Files that hold no text as such, by what they begin with, and what makes text of them. */
enum BinaryFormat {
    PDF("a PDF", "pdftotext %s -", "%PDF-"),
    RTF("Rich Text", "pandoc -f rtf -t plain %s", "{\\rtf"),
    OFFICE("a Word, Excel or PowerPoint file of before 2007", "soffice --cat %s", bytes("D0CF11E0A1B11AE1")),
    DOCX("a Word document", "pandoc -f docx -t plain %s", Shared.ZIP, "word/document.xml"),
    EPUB("an e-book", "pandoc -f epub -t plain %s", Shared.ZIP, "application/epub+zip"),
    OPEN_DOCUMENT("an OpenDocument text", "pandoc -f odt -t plain %s", Shared.ZIP, "application/vnd.oasis.opendocument"),
    XLSX("an Excel workbook", "", Shared.ZIP, "xl/workbook.xml"),
    PPTX("a PowerPoint presentation", "", Shared.ZIP, "ppt/presentation.xml"),
    ZIP("a zip", "unzip -p %s", Shared.ZIP),
    XZ("compressed by xz", "xz -dc %s", bytes("FD377A585A00")),
    BZIP2("compressed by bzip2", "bzip2 -dc %s", "BZh"),
    SEVEN_ZIP("a 7z archive", "7z x -so %s", bytes("377ABCAF271C")),
    PNG("an image", Shared.IMAGE, bytes("89504E470D0A1A0A")),
    JPEG("an image", Shared.IMAGE, bytes("FFD8FF")),
    GIF("an image", Shared.IMAGE, "GIF8"),
    TIFF("an image", Shared.IMAGE, bytes("49492A00")),
    WEBP("an image", Shared.IMAGE, "RIFF") {
        @Override
        boolean isMeant(byte[] file) {
            return start(file, LONGEST_MAGIC).contains("WEBP");
        }
    },
    SQLITE("an SQLite database", "sqlite3 %s .dump", "SQLite format 3\0"),
    ELF("a program", "", bytes("7F454C46"));

    /** What several have in common. */
    private static final class Shared {
        private static final String ZIP = "PK\3\4";
        private static final String IMAGE = "tesseract %s -";
    }

    private static final int LONGEST_MAGIC = 16;

    private final String what;
    private final String command;
    /** What it begins with, a character for each byte. */
    private final String magic;
    /** What else it holds, which tells it from others that begin so; empty for nothing. */
    private final String inside;

    BinaryFormat(String what, String command, String magic) {
        this(what, command, magic, "");
    }

    BinaryFormat(String what, String command, String magic, String inside) {
        this.what = what;
        this.command = command;
        this.magic = magic;
        this.inside = inside;
    }

    private static String bytes(String hex) {
        return start(HexFormat.of().parseHex(hex), LONGEST_MAGIC);
    }

    /** Whether a file that begins so is this and no other. */
    boolean isMeant(byte[] file) {
        return inside.isEmpty() || start(file, file.length).contains(inside);
    }

    private static String start(byte[] file, int most) {
        return new String(file, 0, Math.min(file.length, most), StandardCharsets.ISO_8859_1);
    }

    /** @throws RefusedException when a file is known to be no text */
    static void refuse(String name, byte[] file) {
        String start = start(file, LONGEST_MAGIC);
        for (BinaryFormat format : values()) {
            if (start.startsWith(format.magic) && format.isMeant(file)) {
                throw new RefusedException(Faults.name(name) + " is " + format.what + ", not text"
                        + (format.command.isEmpty() ? "" : "; try: " + format.command.formatted(shell(name)) + " | precis summarize"));
            }
        }
    }

    /** The name as a shell takes it. */
    private static String shell(String name) {
        if (name.equals(Streams.STANDARD)) {
            return "FILE";
        }
        return List.of(' ', '\'', '"', '$', '`', '\\', '&', '|', ';', '(', ')', '<', '>', '*', '?').stream()
                .anyMatch(c -> name.indexOf(c) >= 0) ? "'" + name.replace("'", "'\\''") + "'" : name;
    }
}
