package vn.truongchuan.architecture.wrong.documents;

import com.fasterxml.jackson.databind.JsonNode;

/** Wrong: documents are not made of JSON. */
final class DocumentsThatUseJackson {

    JsonNode node;
}
