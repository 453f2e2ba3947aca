package dev.precis.cli;

import static dev.precis.cli.Ran.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of files that nobody would choose. */
class FileNamesTest {
    private static final String TEXT = "Ships leave the port at noon.";

    @TempDir
    Path folder;

    /** Makes a file whose name no Java string can hold. */
    private void write(String nameForPrintf) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no shell here");
        String script = "name=$(printf '" + nameForPrintf + "'); mkdir -p \"$(dirname \"$name\")\"; printf '" + TEXT + "' > \"$name\"";
        assertThat(new ProcessBuilder("/bin/sh", "-c", script)
                .directory(folder.toFile()).start().waitFor()).isZero();
    }

    private String onlyName() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().getFirst().toString();
        }
    }

    @Test
    void aFileIsReadWhoseNameIsNotInUtf8() throws Exception {
        write("caf\\351.txt");
        assertThat(onlyName()).contains("\uFFFD");
        assertThat(run("", "summarize", onlyName())).isEqualTo(new Ran(0, TEXT + "\n", ""));
        assertThat(run("", "summarize", folder.toString())).isEqualTo(new Ran(0, TEXT + "\n", ""));
    }

    @Test
    void filesAreReadInAFolderWhoseNameIsNotInUtf8() throws Exception {
        write("b\\374/a.txt");
        assertThat(run("", "summarize", onlyName())).isEqualTo(new Ran(0, TEXT + "\n", ""));
        assertThat(run("", "summarize", onlyName() + "/a.txt")).isEqualTo(new Ran(0, TEXT + "\n", ""));
    }

    @Test
    void ofSeveralThatReadTheSameNoneIsGuessed() throws Exception {
        write("caf\\350.txt");
        write("caf\\351.txt");
        Ran ran = run("", "summarize", onlyName());
        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err()).startsWith("precis: ").contains("which of the 2 files").hasLineCount(1);
        assertThat(run("", "summarize", folder + "/t\uFFFD.txt").err()).isEqualTo("precis: no such file: " + folder + "/t\uFFFD.txt\n");
    }

    @Test
    void aNameThatCanNotBeIsToldInALine() {
        Ran ran = run("", "summarize", "a\0b.txt");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).startsWith("precis: a␀b.txt can't be a file's name").doesNotContain("Exception");
    }

    @Test
    void noControlCharacterOfANameReachesATerminal() throws Exception {
        Path first = Files.writeString(folder.resolve("a\u001B[31m.txt"), TEXT);
        Path second = Files.writeString(folder.resolve("b\u0007.txt"), " ");
        Ran ran = run("", "summarize", first.toString(), second.toString());
        assertThat(ran.out()).isEqualTo("==> " + folder + "/a␛[31m.txt <==\n" + TEXT + "\n");
        assertThat(ran.err()).isEqualTo("precis: " + folder + "/b␇.txt must not be blank\n");
        assertThat(run("", "summarize", "no\u001Bne.txt").err()).isEqualTo("precis: no such file: no␛ne.txt\n");
        assertThat(run("", "context", "--query", "ships", first.toString(), second + "2", first.toString()).err()).doesNotContain("\u0007");
    }

    @Test
    void namesAFileAsAShellTakesIt() throws IOException {
        Path pdf = Files.writeString(folder.resolve("it's.pdf"), "%PDF-1.7");
        assertThat(run("", "summarize", pdf.toString()).err())
                .isEqualTo("precis: " + pdf + " is a PDF, not text; try: pdftotext '" + folder + "/it'\\''s.pdf' - | precis summarize\n");
    }

    @Test
    void aFileThatIsBrokenIsToldByName() throws IOException {
        Path broken = Files.write(folder.resolve("broken.txt.gz"), new byte[]{0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1});
        Ran ran = run("", "summarize", broken.toString());
        assertThat(ran.err()).isEqualTo("precis: " + broken + " can't be read: Unexpected end of ZLIB input stream\n");
        assertThat(ran.status()).isEqualTo(3);
    }

    @Test
    void noFileIsMeantByAnEmptyName() {
        for (String[] nameless : new String[][]{{"summarize", ""}, {"bulk", ""}, {"corpus", "news", "a.txt", ""}}) {
            assertThat(run("", nameless).err()).startsWith("precis: the name of a file must not be empty\n");
        }
    }
}
