// Validates documents with the XSD processor of the Java runtime (Xerces), as many XML editors do.
//
// Standard input: lines of "schema<TAB>document". Standard output, in the same order: "valid<TAB>document<TAB>" or
// "invalid<TAB>document<TAB>line: first message". A schema that does not load ends the run with status 2.

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

public class Validate {
    /** Every message is a failure: Xerces reports a broken schema rule as an error and reads on unless stopped. */
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

    private String verdict(String schema, String document) throws IOException {
        try {
            var validator = schema(schema).newValidator();
            validator.setErrorHandler(STRICT);
            validator.validate(new StreamSource(new File(document)));
            return "valid\t" + document + "\t";
        } catch (SAXParseException e) {
            return "invalid\t" + document + "\t" + e.getLineNumber() + ": " + e.getMessage();
        } catch (SAXException e) {
            return "invalid\t" + document + "\t" + e.getMessage();
        }
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
