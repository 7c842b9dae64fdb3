package vn.truongchuan.documents.form;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One element of an XML part with what is in it. No DOCTYPE, no entity, no depth or number beyond what a form may have.
 *
 * @param name local name; with ":" before it where it is not of WordprocessingML
 * @param attributes by local name
 * @param text the text directly in it
 */
record XmlTree(String name, Map<String, String> attributes, List<XmlTree> children, StringBuilder text) {
    private static final Set<String> WORD = Set.of("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final int DEEPEST = 200;
    private static final int MOST = 400_000;

    private XmlTree(String name, Map<String, String> attributes) {
        this(name, attributes, new ArrayList<>(), new StringBuilder());
    }

    /**
     * Reads a part.
     *
     * @throws XMLStreamException for everything that is no plain XML
     * @throws Limit where it is deeper or has more elements than a form may have
     */
    static XmlTree read(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(decoded(part)));
        Deque<XmlTree> open = new ArrayDeque<>();
        XmlTree root = new XmlTree("", Map.of());
        open.push(root);
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++elements > MOST || open.size() > DEEPEST) {
                        throw new Limit();
                    }
                    XmlTree element = element(reader);
                    open.element().children().add(element);
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.element().text().append(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("DOCTYPE or entity");
                default -> { }
            }
        }
        reader.close();
        return root.children().get(0);
    }

    /** UTF-8 or, where its first bytes say so, UTF-16; decoded here because the parser prints what it cannot decode. */
    private static String decoded(byte[] part) throws XMLStreamException {
        boolean wide = part.length > 1 && ((part[0] & 0xff) == 0xFE && (part[1] & 0xff) == 0xFF
                || (part[0] & 0xff) == 0xFF && (part[1] & 0xff) == 0xFE);
        try {
            String text = (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder().decode(ByteBuffer.wrap(part)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException broken) {
            throw new XMLStreamException(broken);
        }
    }

    private static XmlTree element(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        String prefix = WORD.contains(String.valueOf(reader.getNamespaceURI())) ? "" : ":";
        return new XmlTree(prefix + reader.getLocalName(), attributes);
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    /** The attribute, "" where it is not there. */
    String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }

    /** Children of that name. */
    List<XmlTree> all(String wanted) {
        return children.stream().filter(c -> c.is(wanted)).toList();
    }

    /** The first element at the end of a path, or one with nothing in it. */
    XmlTree at(String... path) {
        XmlTree here = this;
        for (String step : path) {
            here = here.children.stream().filter(c -> c.is(step)).findFirst().orElse(new XmlTree("", Map.of()));
        }
        return here;
    }

    /** It and everything below it. */
    Stream<XmlTree> deep() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlTree::deep));
    }

    /** More than a form may have. */
    static final class Limit extends XMLStreamException {
        private static final long serialVersionUID = 1L;
    }
}
