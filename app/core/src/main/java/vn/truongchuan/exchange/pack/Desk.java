package vn.truongchuan.exchange.pack;

import java.util.Optional;

/**
 * Before whom a package is opened.
 *
 * @param who role, id and name; the role ANYONE for a program in which nothing is open yet
 * @param open the school and self-assessment that is open; empty at an office or where nothing is open
 */
public record Desk(Party who, Optional<Subject> open) {
}
