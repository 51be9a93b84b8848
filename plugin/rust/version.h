/* Whose rules these are.  Rust promises little of its default representation, so each release may
   lay types out otherwise; every figure of this folder is what this one does.  */

#ifndef LAYOUT_RUST_VERSION_H
#define LAYOUT_RUST_VERSION_H

#define LAYOUT_RUST_VERSION "rustc 1.95"

#endif
