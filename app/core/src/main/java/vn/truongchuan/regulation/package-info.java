/** Reads the standard sets (one JSON file per circular and kind of school) and proves them whole. Uses base, json, domain.standard. */
package vn.truongchuan.regulation;
