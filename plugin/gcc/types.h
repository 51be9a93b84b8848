/* GCC's structs, unions and enums as the model's types.  */

#ifndef LAYOUT_TYPES_H
#define LAYOUT_TYPES_H

#include "compat.h"
#include "rooms.h"

/* From now on every type that the front end completes is copied into the session's report.  */
void types_watch(void);

/* Copies the type that the TYPE_DECL DECL declares into the session's report, if it is complete and
   to be told of; or gives one that is there the name of DECL, if it has none.  */
void types_see(tree decl);

/* The main variant of TYPE; of the definitions of a tag that C23 lets be defined again, the one
   that GCC leads to from all others.  */
tree types_definition(tree type);

/* What the struct, union or enum TYPE is known by in the session's table of types.  */
unsigned types_uid(tree type);

/* The reported type that TYPE is, or that an array of any depth holds; null if none is.  */
const struct layout_type *types_find(tree type);

/* The type that TYPE is, be it in the report or not: what is not told of may still be what a member
   of something told is.  Null if it is no complete struct, union or enum.  */
const struct layout_type *types_demand(tree type);

/* Fills in the types that were completed after a member of theirs was read.  To be called once,
   when all have been seen.  */
void types_resolve(void);

/* What of TYPE no C struct has: its bases and virtual table.  Called for C++ types only.
   CLASSES counts them, or with a non-null MEMBERS fills as many as it counted.  */
size_t class_members(tree type, layout_member *members);

/* Whether FIELD stands for one of TYPE's bases.  */
bool class_field_is_base(tree field);

/* Whether the source calls TYPE a class, or gives it what no struct of C can have.  */
bool class_is_class(tree type);

/* Whether TYPE is a struct, union or enum of the source with a definition that is no template's. */
bool class_is_defined(tree type);

/* Whether copying or destroying a TYPE runs code that the source gives for it.  */
bool class_is_managed(tree type);

/* Whether TYPE was made of a template, so that its name has arguments.  */
bool class_is_instance(tree type);

/* Whether TYPE is what the compiler makes of a coroutine, to hold what lives while it is
   suspended.  */
bool class_is_frame(tree type);

/* Whether TYPE, which has a name, has it from a typedef.  */
bool class_is_named_by_typedef(tree type);

/* Whether the TYPE_DECL DECL is of the shape "using name = struct { … };".  The language does not
   make that the type's name, though it has no other.  */
bool class_alias_defines(tree decl);

/* The name of the method that objects of the class TYPE have in their virtual table at INDEX, or
   null.  */
const char *class_method(tree type, uint64_t index);

/* Whether the class TYPE leaves its virtual table to one unit of the program: the one that defines
   its key function, or instantiates it explicitly.  Any other class's is made where it is
   needed.  */
bool class_vtable_is_left(tree type);

/* Fills in TYPE's virtual table, that of the class FROM, if that has one.  */
void class_read_vtable(tree from, struct layout_type *type);

/* Finds out which of the classes that were made of templates leave their virtual tables to another
   unit.  To be called when all is read, and before GCC lets go of what only C++ knows.  */
void class_settle_vtables(void);

/* The pointer to a method that TYPE is in disguise: C++'s pointers to member functions are
   structs of GCC's.  Null for any other type.  */
tree class_method_pointer(tree type);

/* The bit offset of FIELD in its type, or false where that is no number before the program runs, or
   too large to tell.  */
bool field_position(tree field, uint64_t *ret_bit_offset);

/* Fills MEMBER with where the field DECL lies.  */
void member_position(tree decl, layout_member *member);

#endif
