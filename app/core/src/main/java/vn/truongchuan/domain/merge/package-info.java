/**
 * Bringing two states of one self-assessment together by versions, never by clocks, as pure values. Uses base, domain.
 * What is decided here: which value stays, which two stand side by side, which evidence is the same. Who decides a dispute: people.
 */
package vn.truongchuan.domain.merge;
