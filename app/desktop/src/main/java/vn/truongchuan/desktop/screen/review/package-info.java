/** The review: what the checks found, grouped, each finding with a door to its place. */
package vn.truongchuan.desktop.screen.review;
