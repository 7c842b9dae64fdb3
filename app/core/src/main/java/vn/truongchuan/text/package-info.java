/** Words for people: message bundles (Vietnamese base, English second) and the sentences of failures and findings. Uses base, domain. */
package vn.truongchuan.text;
