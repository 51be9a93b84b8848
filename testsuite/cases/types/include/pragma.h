struct before { int i; };
#pragma GCC system_header
struct after { int i; };
