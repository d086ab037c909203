/* Code tables of this sector alone; their names in `texts/`. */
export {};
