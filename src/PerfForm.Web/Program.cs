// The page starts this program in a worker, and calls Engine from then on.
return;
