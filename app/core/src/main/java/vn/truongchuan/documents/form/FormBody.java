package vn.truongchuan.documents.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the slots of a form in its document. A slot is the cell whose content control has its tag; where a program dropped the tag
 * (LibreOffice does), it is the cell after the label, and the label is known by its bookmark or by the number printed in it.
 */
final class FormBody {
    private static final Pattern PRINTED = Pattern.compile("(?s)\\s*Ô\\s+(\\d{1,4})\\..*");
    private final List<Slot> slots;
    private final Fonts fonts;
    private final List<Place> places = new ArrayList<>();
    private final Map<Integer, List<XmlTree>> entries = new TreeMap<>();
    private final Map<String, XmlTree> unknown = new LinkedHashMap<>();
    private final Map<XmlTree, Integer> owners = new IdentityHashMap<>();
    private final Set<Integer> marks;

    /** A paragraph or cell in document order; several tables stay apart by their number, 0 for none. */
    private record Place(XmlTree holder, int table, String tag) {
    }

    /** A paragraph outside the slots with the slot whose label began last before it. */
    record Outside(int slot, String text) {
    }

    FormBody(List<Slot> slots, Fonts fonts, XmlTree document) {
        this.slots = slots;
        this.fonts = fonts;
        XmlTree body = document.is("body") ? document : document.deep().filter(e -> e.is("body")).findFirst().orElse(document);
        marks = bookmarks(body).collect(Collectors.toSet());
        int table = 0;
        for (XmlTree block : body.children()) {
            table = block(block, table, "");
        }
        find();
    }

    private int block(XmlTree block, int tables, String tag) {
        int table = tables;
        if (block.is("tbl")) {
            table++;
            cells(block, table, tag);
        } else if (block.is("sdt") && ours(tagOf(block)) && !block.at("sdtContent").deep().anyMatch(e -> e.is("tc"))) {
            places.add(new Place(block.at("sdtContent"), 0, tagOf(block)));
        } else if (block.is("sdt") || block.is("customXml") || block.is("ins") || block.is("moveTo")) {
            for (XmlTree inner : (block.is("sdt") ? block.at("sdtContent") : block).children()) {
                table = block(inner, table, block.is("sdt") ? tagOf(block) : tag);
            }
        } else if (block.is("p")) {
            List<XmlTree> controls = block.deep().filter(e -> e.is("sdt") && ours(tagOf(e))).toList();
            places.add(controls.size() == 1 ? new Place(wrap(block), 0, tagOf(controls.get(0))) : new Place(wrap(block), 0, ""));
        }
        return table;
    }

    private static XmlTree wrap(XmlTree paragraph) {
        return new XmlTree("tc", Map.of(), List.of(paragraph), new StringBuilder());
    }

    /** The cells of a table, not those of tables within its cells. */
    private void cells(XmlTree holder, int table, String tag) {
        for (XmlTree element : holder.children()) {
            switch (element.name()) {
                case "tc" -> places.add(new Place(element, table, ours(tag) ? tag : inside(element)));
                case "sdt" -> cells(element.at("sdtContent"), table, tagOf(element));
                case "tr", "customXml", "ins", "moveTo" -> cells(element, table, tag);
                default -> { }
            }
        }
    }

    /** The tag of a control right in a cell, as programs leave it that know no control round a cell. */
    private static String inside(XmlTree cell) {
        return cell.deep().filter(e -> e.is("sdt")).map(FormBody::tagOf).filter(FormBody::ours).findFirst().orElse("");
    }

    private static String tagOf(XmlTree control) {
        return control.at("sdtPr", "tag").attribute("val");
    }

    private static boolean ours(String tag) {
        return tag.startsWith(Slot.TAG);
    }

    private void find() {
        Map<String, Slot> byTag = new HashMap<>();
        slots.forEach(slot -> byTag.put(slot.tag(), slot));
        for (Place place : places) {
            Slot slot = byTag.get(place.tag());
            if (slot != null) {
                enter(slot.number(), place.holder());
            } else if (!place.tag().isEmpty()) {
                unknown.put(place.tag(), place.holder());
            }
        }
        Set<Integer> tagged = Set.copyOf(entries.keySet());
        for (int i = 0; i + 1 < places.size(); i++) {
            Place next = places.get(i + 1);
            Optional<Integer> number = entered(places.get(i)) ? Optional.empty() : label(places.get(i));
            boolean follows = next.table() > 0 && next.table() == places.get(i).table() && !entered(next) && label(next).isEmpty();
            if (number.isPresent() && follows && !tagged.contains(number.get())) {
                enter(number.get(), next.holder());
            }
        }
    }

    private void enter(int number, XmlTree holder) {
        entries.computeIfAbsent(number, n -> new ArrayList<>()).add(holder);
        owners.put(holder, number);
    }

    private boolean entered(Place place) {
        return owners.containsKey(place.holder()) || unknown.containsKey(place.tag());
    }

    /**
     * The number of the slot a cell is the label of: by its bookmark; by what is printed in it only where that slot's bookmark is
     * nowhere, because people may begin a text with such words too.
     */
    private Optional<Integer> label(Place place) {
        if (place.table() == 0 || !place.tag().isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> marked = bookmarks(place.holder()).findFirst();
        Matcher printed = PRINTED.matcher(new CellText(fonts).read(place.holder()).text());
        return marked.or(() -> printed.matches() ? Optional.of(Integer.parseInt(printed.group(1))).filter(n -> !marks.contains(n))
                : Optional.empty()).filter(n -> n >= 1 && n <= slots.size());
    }

    private static Stream<Integer> bookmarks(XmlTree holder) {
        return holder.deep().filter(e -> e.is("bookmarkStart")).map(e -> e.attribute("name"))
                .filter(n -> n.matches(Slot.BOOKMARK + "\\d{1,4}")).map(n -> Integer.parseInt(n.substring(Slot.BOOKMARK.length())));
    }

    /** The cells of each slot that was found; more than one where a person copied it. */
    Map<Integer, List<CellText>> entries() {
        Map<Integer, List<CellText>> texts = new TreeMap<>();
        entries.forEach((number, cells) -> texts.put(number, cells.stream().map(c -> new CellText(fonts).read(c)).toList()));
        return texts;
    }

    /** Slots the form's head does not know, by tag. */
    Map<String, CellText> unknown() {
        Map<String, CellText> texts = new LinkedHashMap<>();
        unknown.forEach((tag, holder) -> texts.put(tag, new CellText(fonts).read(holder)));
        return texts;
    }

    /** Every paragraph outside the slots that has text. */
    List<Outside> outside() {
        List<Outside> outside = new ArrayList<>();
        int slot = 0;
        for (Place place : places) {
            if (entered(place)) {
                continue;
            }
            slot = label(place).orElse(slot);
            for (String line : new CellText(fonts).read(place.holder()).text().split("\n", -1)) {
                if (!FormText.oneLine(line).isEmpty()) {
                    outside.add(new Outside(slot, FormText.oneLine(line)));
                }
            }
        }
        return outside;
    }
}
