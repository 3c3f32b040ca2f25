/**
 * Measures the product beside its peers: {@code mvn -Pbench} runs all of it and prints tables for
 * {@code docs/benchmarks.md}. Asserts no time; what contenders yield is compared before any time counts. Ships nowhere.
 */
package coop.impulsion.bench;
