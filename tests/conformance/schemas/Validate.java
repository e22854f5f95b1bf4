// Validates documents with the XSD processor of the Java runtime (Xerces), as many XML editors do.
//
// Standard input: lines of "schema<TAB>document". Standard output, in the same order: "valid<TAB>document<TAB>" or
// "invalid<TAB>document<TAB>line: first message<TAB>line line …", with every line that has a fault, each once. A schema
// that does not load ends the run with status 2.

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

public class Validate {
    /** For schemas: every message is a failure. Xerces reports a broken rule as an error and reads on unless stopped. */
    private static final ErrorHandler STRICT = new ErrorHandler() {
        @Override public void warning(SAXParseException e) throws SAXException { throw e; }
        @Override public void error(SAXParseException e) throws SAXException { throw e; }
        @Override public void fatalError(SAXParseException e) throws SAXException { throw e; }
    };

    private final Map<String, Schema> schemas = new HashMap<>();

    public static void main(String[] args) throws IOException {
        Validate validate = new Validate();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] pair = line.split("\t");
            System.out.println(validate.verdict(pair[0], pair[1]));
        }
    }

    /** Reads on after a fault, so that all of them are known. What is not XML cannot be read on. */
    private static final class Faults implements ErrorHandler {
        private final TreeSet<Integer> lines = new TreeSet<>();
        private String first;

        @Override public void warning(SAXParseException e) { error(e); }
        @Override public void error(SAXParseException e) {
            if (first == null) first = e.getLineNumber() + ": " + e.getMessage();
            lines.add(e.getLineNumber());
        }
        @Override public void fatalError(SAXParseException e) throws SAXException { error(e); throw e; }

        private String verdict(String document) {
            return first == null ? "valid\t" + document + "\t" : "invalid\t" + document + "\t" + first + "\t"
                + lines.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
    }

    private String verdict(String schema, String document) throws IOException {
        Faults faults = new Faults();
        try {
            var validator = schema(schema).newValidator();
            validator.setErrorHandler(faults);
            validator.validate(new StreamSource(new File(document)));
        } catch (SAXParseException e) {
            /* faults has it */
        } catch (SAXException e) {
            return "invalid\t" + document + "\t" + e.getMessage();
        }
        return faults.verdict(document);
    }

    private Schema schema(String path) {
        return schemas.computeIfAbsent(path, Validate::load);
    }

    private static Schema load(String path) {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setErrorHandler(STRICT);
        try {
            factory.setFeature("http://apache.org/xml/features/validation/schema-full-checking", true);
            return factory.newSchema(new File(path));
        } catch (SAXException e) {
            System.err.println(path + ": the schema does not load: " + e.getMessage());
            System.exit(2);
            return null;
        }
    }
}
