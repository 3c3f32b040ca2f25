/** How follow-up is read with SQL, straight into records. Holds no rule and asks for no role. */
package coop.impulsion.impact.store;
