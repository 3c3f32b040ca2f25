/**
 * Brings the database to the state that this version needs before anything else runs: migrations, the rights of the
 * application's database user, the demo when it is asked for. Holds no table of a feature and no rule of the fund.
 */
package coop.impulsion.schema;
