/** H2 through jOOQ: open, lock, migrate, back up a workspace; the only user of SQL. Uses base, domain, json. */
package vn.truongchuan.store;
