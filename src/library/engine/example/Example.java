import dev.precis.Summarizer;
import dev.precis.model.Document;
import dev.precis.model.Format;
import dev.precis.model.Length;
import dev.precis.model.SummaryRequest;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the two most informative sentences of a file, each behind its offsets. */
class Example {
    public static void main(String[] arguments) throws Exception {
        String text = Files.readString(Path.of(arguments[0]));
        var request = SummaryRequest.of(Document.of(text, Format.PLAIN)).withLength(new Length.Sentences(2));
        for (var sentence : new Summarizer().summarize(request).sentences()) {
            System.out.println(sentence.start() + "-" + sentence.end() + " " + sentence.text());
        }
    }
}
