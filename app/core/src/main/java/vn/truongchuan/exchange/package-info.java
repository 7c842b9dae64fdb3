/** The documented text form of a workspace (self-assessment.json), later the packages. Uses base, domain, json. */
package vn.truongchuan.exchange;
