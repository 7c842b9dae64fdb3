/** Builds the fictional schools of sample-data into real workspaces, evidence files included. Uses application, domain, base, json. */
package vn.truongchuan.sample;
